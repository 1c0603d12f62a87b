-- Conflicts of interest in a meeting (SOD-02, SOD-08, SOD-09).

-- by_contract: parties whose duty exists already; concerns: INTEREST@organisation, separated by commas
alter table meeting_agenda_item
    add column by_contract varchar(100) character set ascii  not null default '',
    add column new_duty    varchar(1000)                     not null default '',
    add column concerns    varchar(1000) character set ascii not null default '';

-- who is kept from an item, by the register, by their own word or by a challenge
create table meeting_recusal (
    id           varchar(36) character set ascii not null primary key,
    version      int                             not null,
    meeting      varchar(36) character set ascii not null,
    item         varchar(36) character set ascii not null,
    person       varchar(36) character set ascii not null,
    capacity     varchar(20) character set ascii not null,
    party        varchar(30) character set ascii null,
    origin       varchar(10) character set ascii not null,
    state        varchar(10) character set ascii not null,
    rule         varchar(10) character set ascii not null,
    organisation varchar(36) character set ascii null,
    interest     varchar(10) character set ascii null,
    post         varchar(40) character set ascii null,
    since        datetime(6)                     not null,
    raised_by    varchar(36) character set ascii null,
    raised_at    datetime(6)                     not null,
    reason       varchar(500)                    not null,
    decided_by   varchar(36) character set ascii null,
    decided_at   datetime(6)                     null,
    decision     varchar(500)                    not null,
    unique key meeting_recusal_once (item, person, origin),
    key meeting_recusal_by_meeting (meeting),
    constraint meeting_recusal_meeting foreign key (meeting) references meeting_meeting (id),
    constraint meeting_recusal_item foreign key (item) references meeting_agenda_item (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- whom the street has named to chair what the usual chair and the deputy may not
create table meeting_named_chair (
    meeting  varchar(36) character set ascii not null primary key,
    version  int                             not null,
    person   varchar(36) character set ascii not null,
    named_by varchar(36) character set ascii not null,
    named_at datetime(6)                     not null,
    constraint meeting_named_chair_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- who votes for a party on items on which all its listed delegates are recused
create table meeting_alternate (
    id           varchar(36) character set ascii not null primary key,
    meeting      varchar(36) character set ascii not null,
    party        varchar(30) character set ascii not null,
    organisation varchar(36) character set ascii not null,
    person       varchar(36) character set ascii not null,
    named_by     varchar(36) character set ascii not null,
    named_at     datetime(6)                     not null,
    unique key meeting_alternate_once (meeting, person),
    constraint meeting_alternate_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- for which party a delegate of two will count at a meeting
create table meeting_hat (
    id          varchar(36) character set ascii not null primary key,
    version     int                             not null,
    meeting     varchar(36) character set ascii not null,
    person      varchar(36) character set ascii not null,
    party       varchar(30) character set ascii not null,
    declared_at datetime(6)                     not null,
    unique key meeting_hat_once (meeting, person),
    constraint meeting_hat_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- the entry of the approved list (社区准入) that a department's task for a residents' committee cites (SOD-13)
alter table meeting_task
    add column access_entry varchar(100) not null default '';
