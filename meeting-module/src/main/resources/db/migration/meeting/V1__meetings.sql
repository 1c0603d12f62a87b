-- Matters, meetings, agendas, attendance and decisions. Moments are datetime(6) in UTC; ids are ASCII.
-- Ids of the committee module (community, compound, organisation, person) carry no foreign key: modules share ids only.

create table meeting_file (
    id           varchar(36) character set ascii not null primary key,
    subject_kind varchar(20) character set ascii not null,
    subject_id   varchar(36) character set ascii not null,
    name         varchar(120)                    not null,
    kind         varchar(10) character set ascii not null,
    size_bytes   bigint                          not null,
    sha256       char(64) character set ascii    not null,
    stored_by    varchar(36) character set ascii not null,
    stored_at    datetime(6)                     not null,
    content      longblob                        not null,
    key meeting_file_by_subject (subject_kind, subject_id, stored_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_matter (
    id                  varchar(36) character set ascii not null primary key,
    version             bigint                          not null,
    compound            varchar(36) character set ascii not null,
    community           varchar(36) character set ascii not null,
    organisation        varchar(36) character set ascii not null,
    title               varchar(120)                    not null,
    facts               text                            not null,
    wish                text                            not null,
    category            varchar(30) character set ascii not null,
    urgency             varchar(10) character set ascii not null,
    affected_households int                             not null,
    state               varchar(20) character set ascii not null,
    submitted_by        varchar(36) character set ascii not null,
    submitted_at        datetime(6)                     not null,
    screen_by           datetime(6)                     not null,
    route               varchar(40) character set ascii null,
    screening_reason    varchar(1000)                   null,
    screened_by         varchar(36) character set ascii null,
    screened_at         datetime(6)                     null,
    admitted            boolean                         null,
    admission_reason    varchar(1000)                   null,
    admission_by        varchar(36) character set ascii null,
    admission_at        datetime(6)                     null,
    key meeting_matter_by_community (community, submitted_at),
    key meeting_matter_by_community_and_state (community, state, submitted_at),
    key meeting_matter_by_compound (compound, state, submitted_at),
    key meeting_matter_by_submitter (submitted_by, submitted_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_meeting (
    id               varchar(36) character set ascii not null primary key,
    version          bigint                          not null,
    compound         varchar(36) character set ascii not null,
    community        varchar(36) character set ascii not null,
    type             varchar(20) character set ascii not null,
    state            varchar(20) character set ascii not null,
    title            varchar(120)                    not null,
    starts_at        datetime(6)                     not null,
    planned_minutes  int                             not null,
    place            varchar(200)                    not null,
    lock_by          datetime(6)                     not null,
    notice_by        datetime(6)                     not null,
    planned_by       varchar(36) character set ascii not null,
    planned_at       datetime(6)                     not null,
    notice_issued_by varchar(36) character set ascii null,
    notice_issued_at datetime(6)                     null,
    opened_at        datetime(6)                     null,
    closed_at        datetime(6)                     null,
    closing_remark   varchar(1000)                   not null,
    key meeting_meeting_by_community (community, starts_at),
    key meeting_meeting_by_community_and_state (community, state, starts_at),
    key meeting_meeting_by_compound (compound, starts_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- frozen with the notice: who speaks and votes for which party
create table meeting_delegate (
    id           varchar(36) character set ascii not null primary key,
    meeting      varchar(36) character set ascii not null,
    person       varchar(36) character set ascii not null,
    party        varchar(30) character set ascii not null,
    organisation varchar(36) character set ascii not null,
    reply        varchar(10) character set ascii not null,
    reason       varchar(500)                    not null,
    replied_at   datetime(6)                     null,
    unique key meeting_delegate_once (meeting, person),
    key meeting_delegate_by_person (person),
    constraint meeting_delegate_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_agenda_item (
    id            varchar(36) character set ascii  not null primary key,
    version       bigint                           not null,
    meeting       varchar(36) character set ascii  not null,
    matter        varchar(36) character set ascii  not null,
    position      int                              not null,
    kind          varchar(20) character set ascii  not null,
    mode          varchar(20) character set ascii  not null,
    obliged       varchar(100) character set ascii not null,
    proposed_text varchar(2000)                    not null,
    minutes       int                              not null,
    unique key meeting_agenda_item_once (meeting, matter),
    key meeting_agenda_item_in_order (meeting, position),
    key meeting_agenda_item_by_matter (matter),
    constraint meeting_agenda_item_meeting foreign key (meeting) references meeting_meeting (id),
    constraint meeting_agenda_item_matter foreign key (matter) references meeting_matter (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_sign_in (
    id          varchar(36) character set ascii not null primary key,
    meeting     varchar(36) character set ascii not null,
    person      varchar(36) character set ascii not null,
    role        varchar(10) character set ascii not null,
    signed_at   datetime(6)                     not null,
    recorded_by varchar(36) character set ascii not null,
    unique key meeting_sign_in_once (meeting, person),
    constraint meeting_sign_in_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- one per agenda item, from the opening of the session
create table meeting_deliberation (
    item         varchar(36) character set ascii not null primary key,
    version      bigint                          not null,
    meeting      varchar(36) character set ascii not null,
    outcome      varchar(20) character set ascii null,
    concluded_by varchar(36) character set ascii null,
    concluded_at datetime(6)                     null,
    key meeting_deliberation_by_meeting (meeting),
    constraint meeting_deliberation_item foreign key (item) references meeting_agenda_item (id),
    constraint meeting_deliberation_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- an absent party's vote is written at the conclusion and was cast by nobody
create table meeting_vote (
    id           varchar(36) character set ascii not null primary key,
    item         varchar(36) character set ascii not null,
    party        varchar(30) character set ascii not null,
    organisation varchar(36) character set ascii not null,
    vote         varchar(10) character set ascii not null,
    reason       varchar(1000)                   not null,
    cast_by      varchar(36) character set ascii null,
    cast_at      datetime(6)                     not null,
    unique key meeting_vote_once (item, party),
    constraint meeting_vote_item foreign key (item) references meeting_deliberation (item)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
