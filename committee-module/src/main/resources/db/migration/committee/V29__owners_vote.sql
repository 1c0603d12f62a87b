-- The record of an owners' vote that is held outside the product (DOMAIN §4.5, CFG-30 EXTERNAL_RECORD). matter_id names a
-- matter of the meeting module, so it has no foreign key.
create table committee_owners_vote (
    id                varchar(36) character set ascii not null primary key,
    compound_id       varchar(36) character set ascii not null,
    community_id      varchar(36) character set ascii not null,
    body_id           varchar(36) character set ascii not null,
    matter_id         varchar(36) character set ascii not null,
    rule              varchar(8) character set ascii  not null,
    majority          varchar(12) character set ascii not null,
    state             varchar(12) character set ascii not null,
    subject           varchar(200)                    not null,
    question          varchar(500)                    not null,
    alternatives      varchar(1000)                   not null,
    cost              varchar(1000)                   not null,
    impact            varchar(1000)                   not null,
    planned_notice_on date                            not null,
    prepared_by       varchar(36) character set ascii not null,
    prepared_at       datetime(6)                     not null,
    register_id       varchar(36) character set ascii null,
    total_heads       int                             not null,
    total_area        bigint                          not null,
    count_parking     boolean                         not null,
    deemed            varchar(24) character set ascii not null,
    warned            boolean                         not null,
    proxy_max         int                             not null,
    forbid_staff      boolean                         not null,
    rules_version     varchar(80)                     not null,
    opens_on          date                            null,
    informed_id       varchar(36) character set ascii null,
    informed_at       datetime(6)                     null,
    publish_by        date                            null,
    posted_on         date                            null,
    posted_at_place   varchar(200)                    null,
    version           int                             not null,
    key committee_owners_vote_by_compound (compound_id, prepared_at),
    key committee_owners_vote_by_matter (matter_id, prepared_at),
    key committee_owners_vote_by_body (body_id),
    key committee_owners_vote_by_community (community_id),
    key committee_owners_vote_by_register (register_id),
    key committee_owners_vote_by_person (prepared_by),
    key committee_owners_vote_by_informed (informed_id),
    constraint committee_owners_vote_compound foreign key (compound_id) references committee_compound (id),
    constraint committee_owners_vote_community foreign key (community_id) references committee_organisation (id),
    constraint committee_owners_vote_body foreign key (body_id) references committee_organisation (id),
    constraint committee_owners_vote_informed foreign key (informed_id) references committee_organisation (id),
    constraint committee_owners_vote_register foreign key (register_id) references committee_owners_register (id),
    constraint committee_owners_vote_person foreign key (prepared_by) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- number 1 opens the vote, every further one extends it
create table committee_owners_vote_notice (
    vote_id   varchar(36) character set ascii not null,
    number    int                             not null,
    posted_on date                            not null,
    closes_on date                            not null,
    primary key (vote_id, number),
    constraint committee_owners_vote_notice_of foreign key (vote_id) references committee_owners_vote (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- a vote that is extended is counted again
create table committee_owners_vote_count (
    vote_id         varchar(36) character set ascii not null,
    number          int                             not null,
    counted_on      date                            not null,
    from_ballots    boolean                         not null,
    for_heads       int                             not null,
    for_area        bigint                          not null,
    against_heads   int                             not null,
    against_area    bigint                          not null,
    abstain_heads   int                             not null,
    abstain_area    bigint                          not null,
    invalid_heads   int                             not null,
    invalid_area    bigint                          not null,
    unreturned_heads int                            not null,
    unreturned_area bigint                          not null,
    deeming         varchar(24) character set ascii null,
    deemed_majority varchar(12) character set ascii null,
    moved_heads     int                             not null,
    moved_area      bigint                          not null,
    outcome         varchar(24) character set ascii not null,
    primary key (vote_id, number),
    constraint committee_owners_vote_count_of foreign key (vote_id) references committee_owners_vote (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Who chose what: for the count only, read by no page and no export, and deleted when the result can no longer be challenged.
create table committee_owners_ballot (
    vote_id   varchar(36) character set ascii not null,
    owner_key varchar(64) character set ascii collate ascii_bin not null,
    place     int                             not null,
    state     varchar(12) character set ascii not null,
    proxy_key varchar(64) character set ascii collate ascii_bin null,
    authority boolean                         not null,
    staff     boolean                         not null,
    served    boolean                         not null,
    primary key (vote_id, owner_key),
    constraint committee_owners_ballot_of foreign key (vote_id) references committee_owners_vote (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
