-- Every change of an agenda; their number is its version.
create table meeting_agenda_change (
    id         varchar(36) character set ascii not null primary key,
    meeting    varchar(36) character set ascii not null,
    number     int                             not null,
    kind       varchar(20) character set ascii not null,
    matter     varchar(36) character set ascii not null,
    changed_by varchar(36) character set ascii not null,
    changed_at datetime(6)                     not null,
    unique key meeting_agenda_change_once (meeting, number),
    constraint meeting_agenda_change_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_agenda_unlock (
    id          varchar(36) character set ascii not null primary key,
    meeting     varchar(36) character set ascii not null,
    reason      varchar(500)                    not null,
    unlocked_by varchar(36) character set ascii not null,
    unlocked_at datetime(6)                     not null,
    key meeting_agenda_unlock_by_meeting (meeting, unlocked_at),
    constraint meeting_agenda_unlock_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Why an item without an end was put off to the next meeting.
alter table meeting_deliberation
    add column deferred_because varchar(20) character set ascii null;

-- A matter that brings an overdue task before the next meeting.
create table meeting_follow_up (
    matter   varchar(36) character set ascii not null primary key,
    task     varchar(36) character set ascii not null,
    taken_by varchar(36) character set ascii not null,
    taken_at datetime(6)                     not null,
    key meeting_follow_up_by_task (task),
    constraint meeting_follow_up_matter foreign key (matter) references meeting_matter (id),
    constraint meeting_follow_up_task foreign key (task) references meeting_task (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
