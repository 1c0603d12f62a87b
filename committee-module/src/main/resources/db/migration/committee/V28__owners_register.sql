-- A sheet may be for one compound or one vote.
alter table committee_import
    add column place varchar(36) character set ascii not null default '';

alter table committee_import
    alter column place drop default;

-- The register of exclusive units of a compound (DOMAIN §4.5). A version never changes: a vote keeps the one it was announced
-- with, and a new sheet makes a new version.
create table committee_owners_register (
    id           varchar(36) character set ascii not null primary key,
    compound_id  varchar(36) character set ascii not null,
    number       int                             not null,
    entered_at   datetime(6)                     not null,
    entered_by   varchar(36) character set ascii not null,
    units        int                             not null,
    dropped_at   datetime(6)                     null,
    version      int                             not null,
    unique key committee_owners_register_number (compound_id, number),
    key committee_owners_register_by_person (entered_by),
    constraint committee_owners_register_compound foreign key (compound_id) references committee_compound (id),
    constraint committee_owners_register_person foreign key (entered_by) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- owner_key is a pseudonym that the owners' committee gives: no name, no phone, no identity number.
create table committee_owners_unit (
    register_id varchar(36) character set ascii not null,
    building    varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    unit        varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
    kind        varchar(12) character set ascii not null,
    area_centi  bigint                          not null,
    area_source varchar(12) character set ascii not null,
    sold        varchar(20) character set ascii not null,
    owner_key   varchar(64) character set ascii collate ascii_bin null,
    primary key (register_id, building, unit),
    constraint committee_owners_unit_register foreign key (register_id) references committee_owners_register (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
