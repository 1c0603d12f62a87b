-- Accounts, second round: sessions that can be ended at once, a second factor, links to an identity provider, and what
-- one person proposes and another approves.

-- temporary_until: set while the password is one that somebody else has seen
alter table committee_account
    add column password_set_at datetime(6) null,
    add column temporary_until datetime(6) null,
    add column suspended_at    datetime(6) null,
    add column demonstration   boolean     not null default false;

-- only sessions that live; the device in words, no address and no fingerprint
create table committee_session (
    id           varchar(36) character set ascii not null primary key,
    person_id    varchar(36) character set ascii not null,
    device       varchar(60)                     not null,
    began_at     datetime(6)                     not null,
    last_seen_at datetime(6)                     not null,
    key committee_session_by_person (person_id, last_seen_at),
    key committee_session_by_age (last_seen_at),
    constraint committee_session_person foreign key (person_id) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- last_step: the last 30 seconds for which a code was accepted; none is accepted twice
create table committee_second_factor (
    person_id     varchar(36) character set ascii  not null primary key,
    sealed_secret varchar(200) character set ascii not null,
    confirmed_at  datetime(6)                      null,
    last_step     bigint                           not null,
    version       int                              not null,
    constraint committee_second_factor_person foreign key (person_id) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- a used one is gone
create table committee_recovery_code (
    person_id   varchar(36) character set ascii not null,
    code_digest char(64) character set ascii    not null,
    primary key (person_id, code_digest),
    constraint committee_recovery_code_person foreign key (person_id) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- subject_digest: SHA-256 of issuer and subject
create table committee_linked_subject (
    subject_digest char(64) character set ascii    not null primary key,
    person_id      varchar(36) character set ascii not null,
    linked_at      datetime(6)                     not null,
    unique key committee_linked_subject_person (person_id),
    constraint committee_linked_subject_person foreign key (person_id) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- what one person proposes and another approves or refuses
create table committee_grant (
    id              varchar(36) character set ascii not null primary key,
    kind            varchar(30) character set ascii not null,
    person_id       varchar(36) character set ascii not null,
    post            varchar(40) character set ascii null,
    organisation_id varchar(36) character set ascii null,
    mandate_id      varchar(36) character set ascii null,
    valid_from      datetime(6)                     null,
    valid_until     datetime(6)                     null,
    reason          varchar(300)                    not null,
    proposed_by     varchar(36) character set ascii not null,
    proposed_at     datetime(6)                     not null,
    expires_at      datetime(6)                     not null,
    state           varchar(20) character set ascii not null,
    decided_by      varchar(36) character set ascii null,
    decided_at      datetime(6)                     null,
    refusal_reason  varchar(300)                    null,
    version         int                             not null,
    key committee_grant_by_state (state, proposed_at),
    key committee_grant_by_person (person_id, kind, state),
    constraint committee_grant_person foreign key (person_id) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- whether anybody has ever held one of the three administrators' posts
create index committee_mandate_of_post on committee_mandate (post, valid_from);
