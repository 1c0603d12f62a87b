-- A resolution that is suspended, revoked, or found to be the owners' own; and tasks that rest with it.
alter table meeting_resolution
    add column suspended_from    varchar(20) character set ascii null after open_tasks,
    add column suspended_for     varchar(20) character set ascii null after suspended_from,
    add column suspended_because varchar(500)                    null after suspended_for,
    add column suspended_at      datetime(6)                     null after suspended_because,
    add column revoked_for       varchar(20) character set ascii null after suspended_at,
    add column revoked_because   varchar(500)                    null after revoked_for,
    add column revoked_at        datetime(6)                     null after revoked_because,
    add column beyond_power_at   datetime(6)                     null after revoked_at,
    add key meeting_resolution_beyond_power (community_id, beyond_power_at);

alter table meeting_task
    add column suspended_from varchar(20) character set ascii null after state,
    add column suspended_at   datetime(6)                     null after suspended_from,
    add column suspended_days int                             not null default 0 after suspended_at;

-- What was done, or collected, for a resolution before it was revoked, and what becomes of it.
create table meeting_reversal (
    id            varchar(36) character set ascii not null primary key,
    version       bigint                          not null,
    resolution_id varchar(36) character set ascii not null,
    community_id  varchar(36) character set ascii not null,
    lead_unit_id  varchar(36) character set ascii not null,
    title         varchar(200)                    not null,
    done_task_id  varchar(36) character set ascii null,
    amount        decimal(14, 2)                  null,
    state         varchar(10) character set ascii not null,
    reason        varchar(500)                    not null,
    decided_by    varchar(36) character set ascii null,
    decided_at    datetime(6)                     null,
    task_id       varchar(36) character set ascii null,
    unique key meeting_reversal_of_task (done_task_id),
    key meeting_reversal_by_resolution (resolution_id, id),
    constraint meeting_reversal_resolution foreign key (resolution_id) references meeting_resolution (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
