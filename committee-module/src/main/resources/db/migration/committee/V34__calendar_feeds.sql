-- The one open calendar feed of a person. Of its address only the digest is kept; a revoked feed has no row.
create table committee_calendar_feed (
    person_id    varchar(36) character set ascii not null primary key,
    token_digest char(64) character set ascii    not null,
    opened_at    datetime(6)                     not null,
    unique key committee_calendar_feed_by_token (token_digest)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
