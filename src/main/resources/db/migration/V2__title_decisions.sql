create table title_decision (
    run_id        bigint        not null,
    title_no      integer       not null,
    organisation  varchar(200)  not null,
    title         varchar(400)  not null,
    department    varchar(400)  not null,
    decision      varchar(20)   not null,
    code          varchar(10)   not null,
    confidence    decimal(7, 6) not null,
    constraint title_decision_pk primary key (run_id, title_no)
);

create table score_run (
    run_id         bigint        not null,
    organisation   varchar(200)  not null,
    files          varchar(1000) not null,
    input_sha256   varchar(64)   not null,
    rows_read      bigint        not null,
    positions      bigint        not null,
    rows_excluded  bigint        not null,
    rows_rejected  bigint        not null,
    rows_skipped   bigint        not null,
    titles         integer       not null,
    headcount      decimal(18, 4) not null,
    score          decimal(7, 3),
    report_folder  varchar(1000) not null,
    constraint score_run_pk primary key (run_id)
);

create table title_override (
    organisation varchar(200) not null,
    title        varchar(400) not null,
    department   varchar(400) not null,
    code         varchar(10)  not null,
    decided_by   varchar(200) not null,
    decided_on   varchar(10)  not null,
    source_file  varchar(400) not null,
    note         varchar(1000) not null,
    constraint title_override_pk primary key (organisation, title, department)
);
