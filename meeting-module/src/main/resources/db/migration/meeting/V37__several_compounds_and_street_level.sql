-- Meetings of several compounds, and of the street (DOMAIN §0 B, §2.2, §4.2). At street level the street stands in "community".

alter table meeting_meeting
    add column level   varchar(10) character set ascii not null default 'COMMUNITY',
    add column several boolean                         not null default false;

-- only where a meeting covers more than one compound; its first one stays in meeting_meeting.compound
create table meeting_compound (
    meeting  varchar(36) character set ascii not null,
    position int                             not null,
    compound varchar(36) character set ascii not null,
    primary key (meeting, position),
    unique key meeting_compound_once (meeting, compound),
    key meeting_compound_by_compound (compound, meeting),
    constraint meeting_compound_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- frozen with the notice, where there are several compounds: who sits for which party of which of them
create table meeting_seat (
    id           varchar(36) character set ascii not null primary key,
    meeting      varchar(36) character set ascii not null,
    compound     varchar(36) character set ascii not null,
    party        varchar(30) character set ascii not null,
    organisation varchar(36) character set ascii not null,
    unique key meeting_seat_once (meeting, compound, party),
    constraint meeting_seat_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- departments, utilities and communities that take part without a party's vote
create table meeting_member (
    meeting      varchar(36) character set ascii not null,
    organisation varchar(36) character set ascii not null,
    primary key (meeting, organisation),
    constraint meeting_member_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- who was called for them with the notice
create table meeting_invitee (
    id           varchar(36) character set ascii not null primary key,
    meeting      varchar(36) character set ascii not null,
    person       varchar(36) character set ascii not null,
    organisation varchar(36) character set ascii not null,
    reply        varchar(10) character set ascii not null,
    reason       varchar(500)                    not null,
    replied_at   datetime(6)                     null,
    unique key meeting_invitee_once (meeting, person),
    key meeting_invitee_by_person (person),
    constraint meeting_invitee_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- to which of the compounds an item belongs; empty: to that of its meeting
alter table meeting_agenda_item
    add column compounds text character set ascii not null default '';

-- one vote for each organisation that sits for a party
alter table meeting_vote
    add unique key meeting_vote_of_seat (item, party, organisation);
alter table meeting_vote drop index meeting_vote_once;
