-- What a property management committee leaves to the elected owners' committee: the list that both sides sign, and the tasks
-- on it. The list is kept word for word; its fingerprint is what is signed.
create table meeting_handover (
    id             varchar(36) character set ascii not null primary key,
    version        bigint                          not null,
    compound       varchar(36) character set ascii not null,
    community      varchar(36) character set ascii not null,
    from_unit      varchar(36) character set ascii not null,
    to_unit        varchar(36) character set ascii not null,
    begun_at       datetime(6)                     not null,
    text           mediumtext                      not null,
    state          varchar(20) character set ascii not null,
    from_signed_by varchar(36) character set ascii null,
    from_signed_at datetime(6)                     null,
    to_signed_by   varchar(36) character set ascii null,
    to_signed_at   datetime(6)                     null,
    key meeting_handover_by_compound (compound, begun_at),
    key meeting_handover_by_state (state),
    key meeting_handover_by_from_signed (from_signed_by),
    key meeting_handover_by_to_signed (to_signed_by)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_handover_task (
    handover varchar(36) character set ascii not null,
    position int                             not null,
    task     varchar(36) character set ascii not null,
    primary key (handover, position),
    key meeting_handover_task_by_task (task),
    constraint meeting_handover_task_handover foreign key (handover) references meeting_handover (id),
    constraint meeting_handover_task_task foreign key (task) references meeting_task (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
