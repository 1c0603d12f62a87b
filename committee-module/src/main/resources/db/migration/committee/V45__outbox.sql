-- Messages: one row for each recipient and channel, written together with what happened. No text: kind, thing and day.
create table committee_outbox_message (
    id              varchar(36) character set ascii not null primary key,
    idempotency_key char(64) character set ascii    not null,
    channel         varchar(10) character set ascii not null,
    person_id       varchar(36) character set ascii,
    kind            varchar(30) character set ascii not null,
    subject_kind    varchar(20) character set ascii not null,
    subject_id      varchar(36) character set ascii not null,
    act             varchar(40) character set ascii not null,
    audience        varchar(80) character set ascii not null,
    named_day       date,
    written_at      datetime(6)                     not null,
    not_before      datetime(6)                     not null,
    state           varchar(10) character set ascii not null,
    sent_at         datetime(6),
    read_at         datetime(6),
    unique key committee_outbox_message_once (idempotency_key),
    key committee_outbox_message_of_person (person_id, channel, state, id),
    key committee_outbox_message_unread (person_id, channel, state, read_at),
    key committee_outbox_message_about (subject_id, act),
    key committee_outbox_message_to_send (state, not_before)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
