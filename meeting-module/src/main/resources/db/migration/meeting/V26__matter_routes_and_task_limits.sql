-- What the table said about a matter and what a person confirmed stay together; what was screened before has no answers.
alter table meeting_matter
    add column answers          varchar(400) character set ascii null,
    add column proposed_route   varchar(40) character set ascii  null,
    add column route_rule       varchar(10) character set ascii  null,
    add column route_version    varchar(20) character set ascii  null,
    add column route_deviation  varchar(1000)                    null,
    add column route_decided_by varchar(36) character set ascii  null,
    add column route_decided_at datetime(6)                      null,
    add column merged_into      varchar(36) character set ascii  null,
    add column split_from       varchar(36) character set ascii  null,
    add key meeting_matter_by_merged_into (merged_into),
    add key meeting_matter_by_split_from (split_from);

-- By which rule of the table a task is due; of tasks that are there already nobody has written that down.
alter table meeting_task
    add column due_rule   varchar(10) character set ascii not null default '',
    add column due_amount int                             not null default 0,
    add column due_unit   varchar(20) character set ascii not null default '';
