-- The due date of a task can be put off when that is asked for in time. DOMAIN X12.
alter table meeting_task
    add column original_due_on date null;

create table meeting_task_extension (
    id           varchar(36) character set ascii not null primary key,
    version      bigint                          not null,
    task_id      varchar(36) character set ascii not null,
    number       int                             not null,
    state        varchar(10) character set ascii not null,
    reason       varchar(1000)                   not null,
    progress     varchar(1000)                   not null,
    due_before   date                            not null,
    asked_for    date                            not null,
    requested_by varchar(36) character set ascii not null,
    requested_at datetime(6)                     not null,
    decide_by    datetime(6)                     not null,
    decided_by   varchar(36) character set ascii null,
    decided_at   datetime(6)                     null,
    granted_to   date                            null,
    answer       varchar(1000)                   not null,
    unique key meeting_task_extension_in_order (task_id, number),
    constraint meeting_task_extension_task foreign key (task_id) references meeting_task (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
