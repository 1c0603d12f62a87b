-- Who asked for the erasure of the own data or for a copy of another's, and which two persons answered.

create table committee_data_request (
    id           varchar(36) character set ascii not null primary key,
    kind         varchar(10) character set ascii not null,
    state        varchar(10) character set ascii not null,
    person_id    varchar(36) character set ascii not null,
    street_id    varchar(36) character set ascii null,
    requested_by varchar(36) character set ascii not null,
    requested_at datetime(6)                     not null,
    reason       varchar(500)                    not null,
    first_by     varchar(36) character set ascii null,
    decided_by   varchar(36) character set ascii null,
    decided_at   datetime(6)                     null,
    refusal      varchar(500)                    not null,
    version      int                             not null,
    key committee_data_request_by_person (person_id, kind),
    key committee_data_request_by_requester (requested_by),
    key committee_data_request_by_first (first_by),
    key committee_data_request_by_decider (decided_by),
    key committee_data_request_by_kind (kind, id),
    key committee_data_request_by_street (street_id, id),
    constraint committee_data_request_person foreign key (person_id) references committee_person (id),
    constraint committee_data_request_requester foreign key (requested_by) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
