-- Each version of a notice as it went out; whom it reached; what was answered. What a meeting has now stands in
-- meeting_meeting and meeting_delegate.
alter table meeting_meeting
    add column online_link varchar(300) not null default '' after place;

alter table meeting_meeting
    alter column online_link drop default;

create table meeting_notice_version (
    id              varchar(36) character set ascii not null primary key,
    meeting         varchar(36) character set ascii not null,
    number          int                             not null,
    cause           varchar(20) character set ascii not null,
    issued_by       varchar(36) character set ascii not null,
    issued_at       datetime(6)                     not null,
    read_by         datetime(6)                     not null,
    starts_at       datetime(6)                     not null,
    planned_minutes int                             not null,
    place           varchar(200)                    not null,
    online_link     varchar(300)                    not null,
    items           text                            not null,
    note            varchar(500)                    not null,
    document_year   int                             null,
    document_number int                             null,
    unique key meeting_notice_version_once (meeting, number),
    constraint meeting_notice_version_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_notice_recipient (
    id           varchar(36) character set ascii not null primary key,
    meeting      varchar(36) character set ascii not null,
    number       int                             not null,
    person       varchar(36) character set ascii not null,
    organisation varchar(36) character set ascii not null,
    party        varchar(30) character set ascii null,
    capacity     varchar(10) character set ascii not null,
    channel      varchar(10) character set ascii not null,
    delivered_at datetime(6)                     not null,
    read_at      datetime(6)                     null,
    reply        varchar(10) character set ascii not null,
    reason       varchar(500)                    not null,
    replied_at   datetime(6)                     null,
    unique key meeting_notice_recipient_once (meeting, number, person),
    key meeting_notice_recipient_by_person (person),
    constraint meeting_notice_recipient_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_notice_contact (
    id        varchar(36) character set ascii not null primary key,
    meeting   varchar(36) character set ascii not null,
    number    int                             not null,
    person    varchar(36) character set ascii not null,
    channel   varchar(10) character set ascii not null,
    outcome   varchar(20) character set ascii not null,
    tried_at  datetime(6)                     not null,
    note      varchar(300)                    not null,
    logged_by varchar(36) character set ascii not null,
    logged_at datetime(6)                     not null,
    key meeting_notice_contact_by_meeting (meeting, number),
    key meeting_notice_contact_by_person (person),
    constraint meeting_notice_contact_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_substitution (
    id            varchar(36) character set ascii not null primary key,
    meeting       varchar(36) character set ascii not null,
    number        int                             not null,
    delegate      varchar(36) character set ascii not null,
    substitute    varchar(36) character set ascii not null,
    party         varchar(30) character set ascii not null,
    organisation  varchar(36) character set ascii not null,
    named_by      varchar(36) character set ascii not null,
    named_at      datetime(6)                     not null,
    by_mandate    boolean                         not null,
    authorised_at datetime(6)                     null,
    unique key meeting_substitution_once (meeting, number, delegate),
    key meeting_substitution_by_delegate (delegate),
    key meeting_substitution_by_substitute (substitute),
    constraint meeting_substitution_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_street_consent (
    id          varchar(36) character set ascii not null primary key,
    version     bigint                          not null,
    meeting     varchar(36) character set ascii not null,
    kind        varchar(20) character set ascii not null,
    reason      varchar(500)                    not null,
    asked_by    varchar(36) character set ascii not null,
    asked_at    datetime(6)                     not null,
    state       varchar(10) character set ascii not null,
    answer      varchar(500)                    not null,
    answered_by varchar(36) character set ascii null,
    answered_at datetime(6)                     null,
    used        boolean                         not null,
    key meeting_street_consent_by_meeting (meeting),
    constraint meeting_street_consent_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_move (
    id              varchar(36) character set ascii not null primary key,
    meeting         varchar(36) character set ascii not null,
    community       varchar(36) character set ascii not null,
    kind            varchar(20) character set ascii not null,
    ground          varchar(20) character set ascii not null,
    reason          varchar(500)                    not null,
    done_by         varchar(36) character set ascii not null,
    done_at         datetime(6)                     not null,
    from_starts_at  datetime(6)                     not null,
    to_starts_at    datetime(6)                     null,
    late            boolean                         not null,
    street_informed boolean                         not null,
    not_held        boolean                         not null,
    exempt          boolean                         not null,
    consent         varchar(36) character set ascii null,
    consented_at    datetime(6)                     null,
    replacement     varchar(36) character set ascii null,
    key meeting_move_by_meeting (meeting),
    key meeting_move_by_community (community, done_at),
    constraint meeting_move_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- What was issued before now is the first version; that somebody read it was not kept, so whoever answered has read it.
insert into meeting_notice_version
select uuid(), m.id, 1, 'FIRST', m.notice_issued_by, m.notice_issued_at, m.notice_issued_at, m.starts_at,
       m.planned_minutes, m.place, '',
       coalesce((select group_concat(concat(i.id, '\t', i.kind, '\t', i.minutes, '\t', x.title)
                                     order by i.position separator '\n')
                   from meeting_agenda_item i join meeting_matter x on x.id = i.matter
                  where i.meeting = m.id), ''),
       '', null, null
  from meeting_meeting m
 where m.notice_issued_at is not null;

insert into meeting_notice_recipient
select uuid(), m.id, 1, d.person, d.organisation, d.party, 'DELEGATE', 'PORTAL', m.notice_issued_at, d.replied_at, d.reply,
       d.reason, d.replied_at
  from meeting_delegate d join meeting_meeting m on m.id = d.meeting;

insert into meeting_notice_recipient
select uuid(), m.id, 1, i.person, i.organisation, null, 'OBSERVER', 'PORTAL', m.notice_issued_at, i.replied_at, i.reply,
       i.reason, i.replied_at
  from meeting_invitee i join meeting_meeting m on m.id = i.meeting;
