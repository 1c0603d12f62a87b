-- Declarations of interest (SOD-03, SOD-04): who, about which company, of which kind, since when. No family, no text.
create table committee_interest (
    id              varchar(36) character set ascii not null primary key,
    version         int                             not null,
    person_id       varchar(36) character set ascii not null,
    organisation_id varchar(36) character set ascii not null,
    kind            varchar(20) character set ascii not null,
    declared_at     datetime(6)                     not null,
    ended_at        datetime(6)                     null,
    key committee_interest_by_person (person_id, declared_at),
    key committee_interest_by_organisation (organisation_id, declared_at),
    constraint committee_interest_person foreign key (person_id) references committee_person (id),
    constraint committee_interest_organisation foreign key (organisation_id) references committee_organisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
