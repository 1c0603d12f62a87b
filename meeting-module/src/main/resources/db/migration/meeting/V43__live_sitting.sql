-- How often each meeting has changed: the pages that are open on it are told this number.
create table meeting_revision (
    meeting  varchar(36) character set ascii not null primary key,
    revision bigint                          not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
