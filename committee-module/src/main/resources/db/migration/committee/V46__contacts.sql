-- The address that a person has given and confirmed; of the link that confirms it only a digest is kept.
create table committee_contact (
    person_id     varchar(36) character set ascii  not null primary key,
    address       varchar(254) character set ascii not null,
    language      varchar(8) character set ascii   not null,
    subscriptions varchar(100) character set ascii not null,
    given_at      datetime(6)                      not null,
    token_digest  char(64) character set ascii,
    confirmed_at  datetime(6)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- What leaves the product is tried again with growing pauses; of an error its kind is kept, never its words.
alter table committee_outbox_message
    add column attempts   int                             not null default 0,
    add column last_error varchar(60) character set ascii not null default '';
