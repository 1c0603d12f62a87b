-- Everything about organisations and compounds has days from which and until which it holds (the last day included), so
-- that what was true yesterday can be asked for ever. What committee_organisation and committee_compound hold beside
-- their ids is the newest of it.

alter table committee_organisation
    add valid_from  date not null default '1970-01-01',
    add valid_until date null;

create table committee_organisation_name (
    id              varchar(36) character set ascii not null primary key,
    organisation_id varchar(36) character set ascii not null,
    name            varchar(100)                    not null,
    valid_from      date                            not null,
    valid_until     date                            null,
    key committee_organisation_name_by_organisation (organisation_id, valid_from),
    key committee_organisation_name_by_name (name),
    constraint committee_organisation_name_of foreign key (organisation_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

update committee_organisation o
set o.valid_from = coalesce(
    (select min(r.valid_from) from committee_organisation_relation r
     where r.lower_id = o.id and r.kind = 'TERRITORIAL'), '1970-01-01');

insert into committee_organisation_name (id, organisation_id, name, valid_from, valid_until)
select id, id, name, valid_from, null from committee_organisation;

-- 撤镇设街道, mergers: who came after whom
create table committee_organisation_succession (
    id             varchar(36) character set ascii not null primary key,
    predecessor_id varchar(36) character set ascii not null,
    successor_id   varchar(36) character set ascii not null,
    valid_from     date                            not null,
    unique key committee_succession_once (predecessor_id),
    key committee_succession_by_successor (successor_id),
    constraint committee_succession_predecessor foreign key (predecessor_id) references committee_organisation (id),
    constraint committee_succession_successor foreign key (successor_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- counts only, never a person
create table committee_party_organisation (
    id              varchar(36) character set ascii not null primary key,
    organisation_id varchar(36) character set ascii not null,
    form            varchar(20) character set ascii not null,
    full_members    int                             not null,
    valid_from      date                            not null,
    valid_until     date                            null,
    key committee_party_organisation_by_organisation (organisation_id, valid_from),
    constraint committee_party_organisation_of foreign key (organisation_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- a row per kind of relation, locked while one is entered, so that two people cannot close a circle together
create table committee_relation_guard (
    kind varchar(20) character set ascii not null primary key
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

insert into committee_relation_guard (kind)
values ('TERRITORIAL'), ('PARTY_LEADERSHIP'), ('GRID'), ('GUIDANCE'), ('CONTRACT'), ('SUPERVISION');

alter table committee_compound
    add no_service    boolean not null default false,
    add no_manager    boolean not null default false,
    add no_protection boolean not null default false;

create table committee_compound_version (
    id            varchar(36) character set ascii not null primary key,
    compound_id   varchar(36) character set ascii not null,
    community_id  varchar(36) character set ascii not null,
    name          varchar(100)                    not null,
    households    int                             not null,
    no_service    boolean                         not null,
    no_manager    boolean                         not null,
    no_protection boolean                         not null,
    valid_from    date                            not null,
    valid_until   date                            null,
    key committee_compound_version_by_compound (compound_id, valid_from),
    key committee_compound_version_by_community (community_id, valid_from),
    constraint committee_compound_version_of foreign key (compound_id) references committee_compound (id),
    constraint committee_compound_version_in foreign key (community_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

insert into committee_compound_version
    (id, compound_id, community_id, name, households, no_service, no_manager, no_protection, valid_from, valid_until)
select c.id, c.id, c.community_id, c.name, c.households, false, false, false, o.valid_from, null
from committee_compound c join committee_organisation o on o.id = c.community_id;

create table committee_building (
    id             varchar(36) character set ascii not null primary key,
    compound_id    varchar(36) character set ascii not null,
    name           varchar(40)                     not null,
    entrance_units int                             not null,
    households     int                             not null,
    valid_from     date                            not null,
    valid_until    date                            null,
    key committee_building_by_compound (compound_id, name),
    constraint committee_building_of foreign key (compound_id) references committee_compound (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- each pair once, the smaller id first; 0 metres: a shared boundary
create table committee_compound_distance (
    one_id   varchar(36) character set ascii not null,
    other_id varchar(36) character set ascii not null,
    metres   int                             not null,
    primary key (one_id, other_id),
    key committee_compound_distance_by_other (other_id),
    constraint committee_compound_distance_one foreign key (one_id) references committee_compound (id),
    constraint committee_compound_distance_other foreign key (other_id) references committee_compound (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- the "1" and the "N" of 1+2+N, and whatever else works in a compound without a seat
create table committee_compound_presence (
    id              varchar(36) character set ascii not null primary key,
    compound_id     varchar(36) character set ascii not null,
    organisation_id varchar(36) character set ascii not null,
    valid_from      date                            not null,
    valid_until     date                            null,
    key committee_presence_by_compound (compound_id, valid_from),
    key committee_presence_by_organisation (organisation_id),
    constraint committee_presence_in foreign key (compound_id) references committee_compound (id),
    constraint committee_presence_of foreign key (organisation_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Several bodies may stand for one party, each of another kind: which of them sits is a rule. open_seat: no body twice.
alter table committee_seat drop index committee_seat_open;
alter table committee_seat drop column open_seat;
alter table committee_seat
    add open_seat varchar(110) character set ascii
        generated always as (if(held_until is null, concat(compound_id, '/', party, '/', organisation_id), null)) stored;
alter table committee_seat add unique key committee_seat_open (open_seat);

-- the buildings whose owners a group of owners' representatives comes from
create table committee_seat_building (
    seat_id     varchar(36) character set ascii not null,
    building_id varchar(36) character set ascii not null,
    primary key (seat_id, building_id),
    key committee_seat_building_by_building (building_id),
    constraint committee_seat_building_seat foreign key (seat_id) references committee_seat (id),
    constraint committee_seat_building_building foreign key (building_id) references committee_building (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- terms of office of an owners' committee; the last day included
create table committee_term (
    id              varchar(36) character set ascii not null primary key,
    organisation_id varchar(36) character set ascii not null,
    valid_from      date                            not null,
    valid_until     date                            not null,
    key committee_term_by_organisation (organisation_id, valid_until),
    constraint committee_term_of foreign key (organisation_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
