-- who works on this store, and what each holds; a lease of a worker that no longer renews its row is free
create table worker (
    worker_id   varchar(100) not null,
    lease_until timestamp with time zone not null,
    constraint worker_pk primary key (worker_id)
);

create table lease (
    name      varchar(300) not null,
    worker_id varchar(100) not null,
    constraint lease_pk primary key (name)
);

-- one row a file taken from the inbox
create table inbox_file (
    claim_id       varchar(36)   not null,
    organisation   varchar(200)  not null,
    file_name      varchar(400)  not null,
    state          varchar(20)   not null,
    attempts       integer       not null,
    content_sha256 varchar(64)   not null,
    claimed_at     timestamp with time zone not null,
    settled_at     timestamp with time zone,
    run_id         bigint        not null,
    reason         varchar(1000) not null,
    kept_in        varchar(1000) not null,
    constraint inbox_file_pk primary key (claim_id)
);

-- what the portfolio shows of each published run; never pay
create table run_figures (
    run_id        bigint         not null,
    organisation  varchar(200)   not null,
    published_on  date           not null,
    headcount     decimal(18, 4) not null,
    fte           decimal(18, 4) not null,
    fte_unmatched decimal(18, 4) not null,
    score         decimal(7, 3),
    score_low     decimal(7, 3),
    score_high    decimal(7, 3),
    capacity_now  decimal(18, 4) not null,
    capacity_y2   decimal(18, 4) not null,
    capacity_y5   decimal(18, 4) not null,
    constraint run_figures_pk primary key (run_id)
);

-- what was scored for whom, as one hash; outlives the pruned history
create table scored_content (
    fingerprint varchar(64) not null,
    run_id      bigint      not null,
    constraint scored_content_pk primary key (fingerprint)
);

-- the outbox: an intent is here before anything is sent
create table delivery (
    delivery_id   varchar(36)   not null,
    subject_key   varchar(300)  not null,
    recipient     varchar(200)  not null,
    channel       varchar(20)   not null,
    organisation  varchar(200)  not null,
    title         varchar(400)  not null,
    folder        varchar(1000) not null,
    message_id    varchar(200)  not null,
    state         varchar(20)   not null,
    attempts      integer       not null,
    reason        varchar(1000) not null,
    created_at    timestamp with time zone not null,
    changed_at    timestamp with time zone not null,
    constraint delivery_pk primary key (delivery_id),
    constraint delivery_once unique (subject_key, recipient, channel)
);
