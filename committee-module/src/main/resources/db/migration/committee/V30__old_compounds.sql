-- Old compounds (DOMAIN §4.3): what was assessed and decided, what is done before a company enters, and sums of surveys.

create table committee_old_compound (
    compound_id varchar(36) character set ascii not null primary key,
    version     int                             not null,
    demand      varchar(10) character set ascii not null,
    assessed_on date                            not null,
    assessed_by varchar(36) character set ascii not null,
    owners_will varchar(10) character set ascii not null,
    strategy    varchar(40) character set ascii null,
    decided_by  varchar(36) character set ascii null,
    decided_on  date                            null,
    reason      varchar(500)                    not null,
    review_by   date                            null,
    constraint committee_old_compound_of foreign key (compound_id) references committee_compound (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table committee_old_compound_step (
    id          varchar(36) character set ascii not null primary key,
    compound_id varchar(36) character set ascii not null,
    step        varchar(20) character set ascii not null,
    done_on     date                            not null,
    done_by     varchar(36) character set ascii not null,
    note        varchar(300)                    not null,
    unique key committee_old_compound_step_once (compound_id, step),
    constraint committee_old_compound_step_of foreign key (compound_id) references committee_old_compound (compound_id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- sums only, never a person; what is shown has ten persons at least in each cell
create table committee_old_compound_cell (
    id          varchar(36) character set ascii not null primary key,
    compound_id varchar(36) character set ascii not null,
    dimension   varchar(20) character set ascii not null,
    category    varchar(30)                     not null,
    persons     int                             not null,
    unique key committee_old_compound_cell_once (compound_id, dimension, category),
    constraint committee_old_compound_cell_of foreign key (compound_id) references committee_old_compound (compound_id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
