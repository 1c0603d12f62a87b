-- Attendance as intervals, second sittings, and who could vote at the moment of each decision (DOMAIN §4.2).

-- A line is one stay in the room; who comes back has another. still_there: nobody is in the room twice.
alter table meeting_sign_in
    add column left_at          datetime(6)                     null,
    add column left_recorded_by varchar(36) character set ascii null,
    add column still_there      tinyint
        generated always as (if(left_at is null, 1, null)) stored,
    add key meeting_sign_in_by_meeting (meeting, signed_at),
    add unique key meeting_sign_in_open (meeting, person, still_there);
alter table meeting_sign_in drop index meeting_sign_in_once;

-- the sitting without a quorum that is called again, and the street's word where that is later than CFG-09
alter table meeting_meeting
    add column reconvenes           varchar(36) character set ascii null,
    add column late_allowed_until   datetime(6)                     null,
    add column late_allowed_by      varchar(36) character set ascii null,
    add column late_allowed_because varchar(500)                    not null default '',
    add unique key meeting_meeting_by_first_sitting (reconvenes);

-- how weighty a decision is, and why it is adopted in another way than usual for that
alter table meeting_agenda_item
    add column weight      varchar(10) character set ascii not null default 'GENERAL',
    add column mode_reason varchar(500)                    not null default '';
update meeting_agenda_item set weight = 'MAJOR' where mode = 'CONSENSUS';

-- by which quorum an item was decided; null for what nobody voted on and for sessions before this was kept
alter table meeting_deliberation
    add column quorum_rule   varchar(2) character set ascii  null,
    add column rule_versions varchar(300) character set ascii not null default '',
    add column chair_present boolean                         not null default false,
    add column absent_party  varchar(30) character set ascii null;

create table meeting_elector (
    id           varchar(36) character set ascii not null primary key,
    item         varchar(36) character set ascii not null,
    person       varchar(36) character set ascii not null,
    party        varchar(30) character set ascii not null,
    organisation varchar(36) character set ascii not null,
    standing     varchar(20) character set ascii not null,
    is_alternate boolean                         not null,
    unique key meeting_elector_once (item, person),
    constraint meeting_elector_item foreign key (item) references meeting_deliberation (item)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
