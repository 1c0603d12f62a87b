-- Who stands in for whom, and on whose word a delegate of the owners speaks.

alter table committee_mandate
    add column delegated_mandate_id varchar(36) character set ascii null,
    add column delegated_by         varchar(36) character set ascii null,
    add column authorised_only      boolean                         not null default false,
    add key committee_mandate_by_principal (delegated_by),
    add key committee_mandate_by_delegated (delegated_mandate_id),
    add constraint committee_mandate_delegated foreign key (delegated_mandate_id) references committee_mandate (id),
    add constraint committee_mandate_principal foreign key (delegated_by) references committee_person (id);

-- SOD-06: the decision of an owners' or management committee that names its delegate; withdrawn ones end earlier
create table committee_delegate_authorisation (
    id              varchar(36) character set ascii not null primary key,
    organisation_id varchar(36) character set ascii not null,
    person_id       varchar(36) character set ascii not null,
    kind            varchar(20) character set ascii not null,
    number          varchar(60)                     not null,
    decided_on      date                            not null,
    valid_from      datetime(6)                     not null,
    valid_until     datetime(6)                     null,
    extent          varchar(200)                    not null,
    withdrawn_at    datetime(6)                     null,
    version         int                             not null,
    unique key committee_authorisation_number (organisation_id, number, person_id),
    key committee_authorisation_by_person (person_id, organisation_id),
    constraint committee_authorisation_organisation foreign key (organisation_id) references committee_organisation (id),
    constraint committee_authorisation_person foreign key (person_id) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table committee_authorisation_file (
    authorisation_id varchar(36) character set ascii not null primary key,
    name             varchar(120)                    not null,
    media_type       varchar(60) character set ascii not null,
    digest           char(64) character set ascii    not null,
    content          longblob                        not null,
    constraint committee_authorisation_file_of foreign key (authorisation_id)
        references committee_delegate_authorisation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
