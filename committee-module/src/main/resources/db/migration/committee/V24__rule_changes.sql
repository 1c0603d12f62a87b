-- What a district, a street or a community sets instead of the usual value of a parameter, from the proposal on.
-- No row is ever changed but by its decision.

create table committee_rule_change (
    id          varchar(36) character set ascii not null primary key,
    parameter   varchar(40) character set ascii not null,
    place_id    varchar(36) character set ascii not null,
    value       varchar(40) character set ascii null,
    ground      varchar(200)                    not null,
    reason      varchar(500)                    not null,
    valid_from  date                            not null,
    valid_until date                            null,
    state       varchar(10) character set ascii not null,
    number      int                             null,
    proposed_by varchar(36) character set ascii not null,
    proposed_at datetime(6)                     not null,
    decided_by  varchar(36) character set ascii null,
    decided_at  datetime(6)                     null,
    decision    varchar(500)                    null,
    version     int                             not null,
    unique key committee_rule_change_number (place_id, parameter, number),
    key committee_rule_change_by_place (place_id, state),
    key committee_rule_change_by_parameter (parameter, state),
    key committee_rule_change_by_state (state),
    key committee_rule_change_proposer (proposed_by),
    key committee_rule_change_decider (decided_by),
    constraint committee_rule_change_place foreign key (place_id) references committee_organisation (id),
    constraint committee_rule_change_proposed foreign key (proposed_by) references committee_person (id),
    constraint committee_rule_change_decided foreign key (decided_by) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
