-- A meeting that was held on paper while it is entered: held_from, held_until and notice_given_at are the meeting's own times,
-- entered_at and confirmed_at those of the entry. It becomes a row of meeting_meeting when it is confirmed.
create table meeting_backfill (
    id              varchar(36) character set ascii not null primary key,
    version         bigint                          not null,
    compound        varchar(36) character set ascii not null,
    community       varchar(36) character set ascii not null,
    state           varchar(20) character set ascii not null,
    type            varchar(20) character set ascii not null,
    title           varchar(120)                    not null,
    place           varchar(200)                    not null,
    held_from       datetime(6)                     not null,
    held_until      datetime(6)                     not null,
    notice          varchar(20) character set ascii null,
    notice_given_at datetime(6)                     null,
    notice_proof    varchar(500)                    not null,
    scans           int                             not null,
    entered_by      varchar(36) character set ascii not null,
    entered_at      datetime(6)                     not null,
    confirmed_by    varchar(36) character set ascii null,
    confirmed_at    datetime(6)                     null,
    meeting         varchar(36) character set ascii null,
    remark          varchar(500)                    not null,
    unique key meeting_backfill_of_meeting (meeting),
    key meeting_backfill_by_community (community, held_from, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_backfill_presence (
    backfill_id varchar(36) character set ascii not null,
    person      varchar(36) character set ascii not null,
    presence    varchar(20) character set ascii not null,
    from_at     datetime(6)                     null,
    until_at    datetime(6)                     null,
    primary key (backfill_id, person),
    constraint meeting_backfill_presence_backfill foreign key (backfill_id) references meeting_backfill (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_backfill_item (
    id          varchar(36) character set ascii not null primary key,
    backfill_id varchar(36) character set ascii not null,
    position    int                             not null,
    matter      varchar(36) character set ascii not null,
    kind        varchar(20) character set ascii not null,
    mode        varchar(20) character set ascii not null,
    obliged     varchar(100) character set ascii not null,
    text        varchar(2000)                   not null,
    decided_at  datetime(6)                     null,
    key meeting_backfill_item_in_order (backfill_id, position),
    constraint meeting_backfill_item_backfill foreign key (backfill_id) references meeting_backfill (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_backfill_vote (
    item_id varchar(36) character set ascii not null,
    party   varchar(30) character set ascii not null,
    choice  varchar(20) character set ascii not null,
    reason  varchar(500)                    not null,
    primary key (item_id, party),
    constraint meeting_backfill_vote_item foreign key (item_id) references meeting_backfill_item (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
