-- A meeting has one first version of its minutes and a further one for each corrigendum, under the same document number.
alter table meeting_minutes
    add column edition           int                             not null default 1,
    add column corrects          varchar(36) character set ascii null,
    add column correction_reason varchar(1000)                   not null default '',
    add column proposed_by       varchar(36) character set ascii null,
    add column withdrawn_reason  varchar(1000)                   not null default '',
    add column reminders         int                             not null default 0,
    add column reminded_at       datetime(6)                     null,
    drop key meeting_minutes_of_meeting,
    drop key meeting_minutes_number_once,
    add unique key meeting_minutes_of_meeting (meeting_id, edition),
    add unique key meeting_minutes_number_once (community_id, document_year, document_number, edition),
    add key meeting_minutes_by_corrected (corrects);

-- What was said, kept by the secretary for the meeting's own files. It is no part of the minutes and is shown to few.
create table meeting_verbatim_record (
    meeting_id   varchar(36) character set ascii not null primary key,
    version      bigint                          not null,
    community_id varchar(36) character set ascii not null,
    text         mediumtext                      not null,
    kept_by      varchar(36) character set ascii not null,
    kept_at      datetime(6)                     not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
