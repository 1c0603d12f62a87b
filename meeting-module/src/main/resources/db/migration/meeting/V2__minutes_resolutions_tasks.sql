-- What was agreed and what came of it. Moments are datetime(6) in UTC; ids are ASCII; no foreign key leaves the module.

-- text: exactly what is signed; sha256 is of its UTF-8 bytes
create table meeting_minutes (
    id                  varchar(36) character set ascii not null primary key,
    version             bigint                          not null,
    meeting_id          varchar(36) character set ascii not null,
    community_id        varchar(36) character set ascii not null,
    heading             varchar(200)                    not null,
    text                mediumtext                      not null,
    sha256              char(64) character set ascii    not null,
    adopted_items       int                             not null,
    state               varchar(20) character set ascii not null,
    drafted_at          datetime(6)                     not null,
    edited_at           datetime(6)                     null,
    edited_by           varchar(36) character set ascii null,
    voided_by_edit      int                             not null,
    sent_at             datetime(6)                     null,
    countersign_by      datetime(6)                     null,
    missing_reported_at datetime(6)                     null,
    issued_at           datetime(6)                     null,
    issued_by           varchar(36) character set ascii null,
    document_year       int                             null,
    document_number     int                             null,
    unique key meeting_minutes_of_meeting (meeting_id),
    unique key meeting_minutes_number_once (community_id, document_year, document_number)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_minutes_signature (
    id              varchar(36) character set ascii not null primary key,
    minutes_id      varchar(36) character set ascii not null,
    party           varchar(30) character set ascii not null,
    organisation_id varchar(36) character set ascii not null,
    state           varchar(20) character set ascii not null,
    answered_by     varchar(36) character set ascii null,
    answered_at     datetime(6)                     null,
    remark          varchar(1000)                   not null,
    signed_sha256   char(64) character set ascii    null,
    unique key meeting_minutes_signature_once (minutes_id, party),
    constraint meeting_minutes_signature_minutes foreign key (minutes_id) references meeting_minutes (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- The last number given; the row stays locked until the minutes that got it are committed, so no number is lost.
create table meeting_minutes_number (
    community_id  varchar(36) character set ascii not null,
    document_year int                             not null,
    last_number   int                             not null,
    primary key (community_id, document_year)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_resolution (
    id           varchar(36) character set ascii not null primary key,
    version      bigint                          not null,
    meeting_id   varchar(36) character set ascii not null,
    minutes_id   varchar(36) character set ascii not null,
    document_number varchar(30)                  not null,
    item_id      varchar(36) character set ascii not null,
    matter_id    varchar(36) character set ascii not null,
    compound_id  varchar(36) character set ascii not null,
    community_id varchar(36) character set ascii not null,
    position     int                             not null,
    title        varchar(200)                    not null,
    text         mediumtext                      not null,
    state        varchar(20) character set ascii not null,
    open_tasks   int                             not null,
    decided_at   datetime(6)                     not null,
    moved_at     datetime(6)                     not null,
    unique key meeting_resolution_of_item (item_id),
    key meeting_resolution_by_meeting (meeting_id, position),
    key meeting_resolution_by_minutes (minutes_id),
    key meeting_resolution_by_matter (matter_id),
    key meeting_resolution_by_compound (compound_id, decided_at),
    key meeting_resolution_by_community (community_id, decided_at, id),
    key meeting_resolution_by_state (community_id, state, decided_at),
    constraint meeting_resolution_minutes foreign key (minutes_id) references meeting_minutes (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_resolution_obliged (
    resolution_id   varchar(36) character set ascii not null,
    party           varchar(30) character set ascii not null,
    organisation_id varchar(36) character set ascii not null,
    primary key (resolution_id, party),
    constraint meeting_resolution_obliged_resolution foreign key (resolution_id) references meeting_resolution (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- due_at: the end of the day due_on
create table meeting_task (
    id            varchar(36) character set ascii not null primary key,
    version       bigint                          not null,
    resolution_id varchar(36) character set ascii not null,
    meeting_id    varchar(36) character set ascii not null,
    compound_id   varchar(36) character set ascii not null,
    community_id  varchar(36) character set ascii not null,
    lead_unit_id  varchar(36) character set ascii not null,
    title         varchar(100)                    not null,
    standard      varchar(1000)                   not null,
    weight        varchar(10) character set ascii not null,
    state         varchar(20) character set ascii not null,
    assigned_by   varchar(36) character set ascii not null,
    assigned_at   datetime(6)                     not null,
    accept_by     datetime(6)                     not null,
    accepted_at   datetime(6)                     null,
    due_on        date                            not null,
    due_at        datetime(6)                     not null,
    overdue_at    datetime(6)                     null,
    submitted_at  datetime(6)                     null,
    verified_at   datetime(6)                     null,
    verified_by   varchar(36) character set ascii null,
    signed_off_at datetime(6)                     null,
    signed_off_by varchar(36) character set ascii null,
    rejections    int                             not null,
    moved_at      datetime(6)                     not null,
    key meeting_task_by_resolution (resolution_id, due_at),
    key meeting_task_by_meeting (meeting_id),
    key meeting_task_by_community (community_id, due_at, id),
    key meeting_task_by_state (community_id, state, due_at),
    key meeting_task_by_lead_unit (lead_unit_id, due_at, id),
    constraint meeting_task_resolution foreign key (resolution_id) references meeting_resolution (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_task_entry (
    id          varchar(36) character set ascii not null primary key,
    task_id     varchar(36) character set ascii not null,
    position    int                             not null,
    kind        varchar(20) character set ascii not null,
    happened_at datetime(6)                     not null,
    person_id   varchar(36) character set ascii null,
    text        varchar(2000)                   not null,
    unique key meeting_task_entry_in_order (task_id, position),
    constraint meeting_task_entry_task foreign key (task_id) references meeting_task (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_task_entry_file (
    entry_id varchar(36) character set ascii not null,
    file_id  varchar(36) character set ascii not null,
    primary key (entry_id, file_id),
    constraint meeting_task_entry_file_entry foreign key (entry_id) references meeting_task_entry (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
