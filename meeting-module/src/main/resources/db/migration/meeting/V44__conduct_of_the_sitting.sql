-- What happens in the room: which item is called, who has the floor, what each party said and took back, interruptions.

create table meeting_sitting (
    meeting      varchar(36) character set ascii not null primary key,
    version      bigint                          not null,
    current_item varchar(36) character set ascii null,
    called_at    datetime(6)                     null,
    door_key     varbinary(32)                   not null,
    constraint meeting_sitting_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_speech (
    id       varchar(36) character set ascii not null primary key,
    meeting  varchar(36) character set ascii not null,
    item     varchar(36) character set ascii null,
    party    varchar(30) character set ascii not null,
    minutes  int                             not null,
    begun_at datetime(6)                     not null,
    ended_at datetime(6)                     null,
    key meeting_speech_by_meeting (meeting, begun_at),
    constraint meeting_speech_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_ballot (
    id           varchar(36) character set ascii not null primary key,
    item         varchar(36) character set ascii not null,
    party        varchar(30) character set ascii not null,
    organisation varchar(36) character set ascii not null,
    choice       varchar(10) character set ascii null,
    reason       varchar(1000)                   not null,
    cast_by      varchar(36) character set ascii not null,
    cast_at      datetime(6)                     not null,
    key meeting_ballot_by_item (item, id),
    constraint meeting_ballot_item foreign key (item) references meeting_deliberation (item)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_interruption (
    id         varchar(36) character set ascii not null primary key,
    meeting    varchar(36) character set ascii not null,
    reason     varchar(500)                    not null,
    begun_by   varchar(36) character set ascii not null,
    begun_at   datetime(6)                     not null,
    ended_by   varchar(36) character set ascii null,
    ended_at   datetime(6)                     null,
    key meeting_interruption_by_meeting (meeting, begun_at),
    constraint meeting_interruption_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- What a phone sent under a key of its own: sent again it changes nothing. Kept for two days.
create table meeting_sent_act (
    person  varchar(36) character set ascii not null,
    act_key varchar(64) character set ascii not null,
    digest  char(64) character set ascii    not null,
    sent_at datetime(6)                     not null,
    primary key (person, act_key),
    key meeting_sent_act_by_age (sent_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- An item that turned out to be beyond the meeting's power while it was dealt with (X05): whose it is, and why.
alter table meeting_deliberation
    add column beyond_route  varchar(40) character set ascii null,
    add column beyond_reason varchar(1000)                   not null default '';

-- Whose mandate ends leaves the rooms of all meetings in session.
alter table meeting_sign_in add key meeting_sign_in_by_person (person, still_there);
