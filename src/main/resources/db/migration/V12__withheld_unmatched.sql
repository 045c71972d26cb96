-- How much is not scored is withheld where it would tell of a few people; fte_unmatched is then 0 and means nothing.
alter table run_figures add column fte_unmatched_shown boolean default true not null;
