-- Who we are and by which rules. Moments are datetime(6) in UTC; ids are ASCII.

create table committee_organisation (
    id            varchar(36) character set ascii not null primary key,
    kind          varchar(40) character set ascii not null,
    name          varchar(100)                    not null,
    community_id  varchar(36) character set ascii null,
    street_id     varchar(36) character set ascii null,
    version       int                             not null,
    key committee_organisation_by_kind (kind, name),
    key committee_organisation_by_community (community_id),
    key committee_organisation_by_street (street_id, kind),
    constraint committee_organisation_community foreign key (community_id) references committee_organisation (id),
    constraint committee_organisation_street foreign key (street_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table committee_organisation_relation (
    id          varchar(36) character set ascii not null primary key,
    kind        varchar(20) character set ascii not null,
    upper_id    varchar(36) character set ascii not null,
    lower_id    varchar(36) character set ascii not null,
    valid_from  date                            not null,
    valid_until date                            null,
    key committee_relation_by_upper (upper_id, kind),
    key committee_relation_by_lower (lower_id, kind),
    constraint committee_relation_upper foreign key (upper_id) references committee_organisation (id),
    constraint committee_relation_lower foreign key (lower_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table committee_compound (
    id           varchar(36) character set ascii not null primary key,
    name         varchar(100)                    not null,
    community_id varchar(36) character set ascii not null,
    households   int                             not null,
    version      int                             not null,
    key committee_compound_by_community (community_id),
    constraint committee_compound_community foreign key (community_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- open_seat: at most one organisation sits for a party of a compound at a time
create table committee_seat (
    id              varchar(36) character set ascii not null primary key,
    compound_id     varchar(36) character set ascii not null,
    party           varchar(30) character set ascii not null,
    organisation_id varchar(36) character set ascii not null,
    held_from       datetime(6)                     not null,
    held_until      datetime(6)                     null,
    open_seat       varchar(70) character set ascii
        generated always as (if(held_until is null, concat(compound_id, '/', party), null)) stored,
    unique key committee_seat_open (open_seat),
    key committee_seat_by_compound (compound_id),
    key committee_seat_by_organisation (organisation_id),
    constraint committee_seat_compound foreign key (compound_id) references committee_compound (id),
    constraint committee_seat_organisation foreign key (organisation_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table committee_person (
    id           varchar(36) character set ascii not null primary key,
    display_name varchar(60)                     not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table committee_mandate (
    id              varchar(36) character set ascii not null primary key,
    person_id       varchar(36) character set ascii not null,
    post            varchar(40) character set ascii not null,
    organisation_id varchar(36) character set ascii not null,
    valid_from      datetime(6)                     not null,
    valid_until     datetime(6)                     null,
    version         int                             not null,
    key committee_mandate_by_person (person_id),
    key committee_mandate_by_post (organisation_id, post),
    constraint committee_mandate_person foreign key (person_id) references committee_person (id),
    constraint committee_mandate_organisation foreign key (organisation_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table committee_account (
    person_id     varchar(36) character set ascii  not null primary key,
    login         varchar(64) character set ascii  not null,
    password_hash varchar(255) character set ascii not null,
    version       int                              not null,
    unique key committee_account_login (login),
    constraint committee_account_person foreign key (person_id) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- by digest of what was typed, so that a login that does not exist is counted like one that does
create table committee_sign_in_failure (
    login_digest char(64) character set ascii not null primary key,
    failures     int                          not null,
    last_failure datetime(6)                  not null,
    locked_until datetime(6)                  null,
    key committee_sign_in_failure_by_age (last_failure)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- one row: the digest of the token offered last
create table committee_first_set_up (
    id           tinyint                      not null primary key,
    token_digest char(64) character set ascii null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

insert into committee_first_set_up (id, token_digest) values (1, null);

-- only days that differ from "Monday to Friday"
create table committee_calendar_day (
    day     date         not null primary key,
    working boolean      not null,
    note    varchar(100) not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table committee_audit_entry (
    seq           bigint                            not null primary key,
    happened_at   datetime(6)                       not null,
    person_id     varchar(36) character set ascii   null,
    posts         varchar(2000) character set ascii not null,
    act           varchar(80) character set ascii   not null,
    subject_kind  varchar(40) character set ascii   not null,
    subject_id    varchar(80) character set ascii   not null,
    community_id  varchar(36) character set ascii   null,
    details       text                              not null,
    previous_hash char(64) character set ascii      not null,
    hash          char(64) character set ascii      not null,
    key committee_audit_by_person (person_id, seq),
    key committee_audit_by_act (act, seq),
    key committee_audit_by_subject (subject_kind, subject_id, seq),
    key committee_audit_by_time (happened_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- one row: the last link, locked while the next one is forged
create table committee_audit_tail (
    id   tinyint                      not null primary key,
    seq  bigint                       not null,
    hash char(64) character set ascii not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

insert into committee_audit_tail (id, seq, hash) values (1, 0, repeat('0', 64));
