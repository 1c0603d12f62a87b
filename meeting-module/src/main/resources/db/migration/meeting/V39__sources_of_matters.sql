-- Where a matter came from. What was handed in before this was recorded counts as of a party.
alter table meeting_matter
    add column origin            varchar(20) character set ascii not null default 'PARTY',
    add column outer_limit       datetime(6)                     null,
    add column withdrawal_reason varchar(1000)                   null,
    add column withdrawn_by      varchar(36) character set ascii null,
    add column withdrawn_at      datetime(6)                     null,
    add key meeting_matter_by_origin (community, origin, submitted_at);

-- Somebody outside who waits for an answer: a ticket of another system, or a resident. Nothing says who it is.
create table meeting_source (
    id          varchar(36) character set ascii not null primary key,
    version     bigint                          not null,
    matter      varchar(36) character set ascii not null,
    community   varchar(36) character set ascii not null,
    compound    varchar(36) character set ascii not null,
    origin      varchar(20) character set ascii not null,
    number      varchar(64)                     not null,
    received_at datetime(6)                     not null,
    answer_by   datetime(6)                     null,
    recorded_by varchar(36) character set ascii not null,
    recorded_at datetime(6)                     not null,
    answer      varchar(2000)                   null,
    answered_by varchar(36) character set ascii null,
    answered_at datetime(6)                     null,
    unique key meeting_source_once (community, origin, number),
    key meeting_source_by_limit (community, answered_at, answer_by),
    key meeting_source_by_compound (compound, answered_at, answer_by),
    key meeting_source_by_matter (matter),
    constraint meeting_source_matter foreign key (matter) references meeting_matter (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Which matters go on for a source: one until its matter is split; another one while it is merged.
create table meeting_source_course (
    id         varchar(36) character set ascii not null primary key,
    source     varchar(36) character set ascii not null,
    matter     varchar(36) character set ascii not null,
    carrier    varchar(36) character set ascii not null,
    unique key meeting_source_course_once (source, matter),
    key meeting_source_course_by_carrier (carrier, source),
    key meeting_source_course_by_matter (matter),
    constraint meeting_source_course_source foreign key (source) references meeting_source (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
