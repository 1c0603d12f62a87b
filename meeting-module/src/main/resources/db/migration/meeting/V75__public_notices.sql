-- Public notices (公示), where they hang, what was taken down, and the breach register. DOMAIN P7, §5.2 D7, §10.
create table meeting_public_notice (
    id varchar(36) character set ascii not null primary key,
    version bigint not null,
    kind varchar(12) character set ascii not null,
    topic varchar(24) character set ascii not null,
    resolution_id varchar(36) character set ascii not null,
    community_id varchar(36) character set ascii not null,
    compound_id varchar(36) character set ascii not null,
    state varchar(20) character set ascii not null,
    edition int not null,
    title varchar(200) not null,
    decision varchar(4000) not null,
    basis varchar(1000) not null,
    duty varchar(1000) not null,
    objections varchar(1000) not null,
    required_places varchar(2000) not null,
    rules_at datetime(6) not null,
    drafted_at datetime(6) not null,
    publish_by datetime(6) not null,
    prepared_by varchar(36) character set ascii null,
    prepared_at datetime(6) null,
    confirmed_by varchar(36) character set ascii null,
    confirmed_at datetime(6) null,
    returned_words varchar(1000) not null,
    first_posted_at datetime(6) null,
    posted_at datetime(6) null,
    expires_at datetime(6) null,
    reported_at datetime(6) null,
    reported_words varchar(1000) not null,
    taken_down_at datetime(6) null,
    taken_down_by varchar(36) character set ascii null,
    overtaken varchar(12) character set ascii not null,
    corrects_id varchar(36) character set ascii null,
    key meeting_public_notice_community (community_id, state, drafted_at),
    key meeting_public_notice_limit (community_id, publish_by),
    key meeting_public_notice_resolution (resolution_id),
    constraint meeting_public_notice_of foreign key (resolution_id) references meeting_resolution (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_public_notice_attachment (
    notice_id varchar(36) character set ascii not null,
    file_id varchar(36) character set ascii not null,
    primary key (notice_id, file_id),
    constraint meeting_public_notice_attachment_of foreign key (notice_id) references meeting_public_notice (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_posting_proof (
    notice_id varchar(36) character set ascii not null,
    edition int not null,
    place varchar(100) not null,
    posted_at datetime(6) not null,
    posted_by varchar(36) character set ascii not null,
    poster_post varchar(40) character set ascii not null,
    photo_id varchar(36) character set ascii not null,
    primary key (notice_id, photo_id),
    constraint meeting_posting_proof_of foreign key (notice_id) references meeting_public_notice (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_public_notice_edition (
    notice_id varchar(36) character set ascii not null,
    number int not null,
    title varchar(200) not null,
    decision varchar(4000) not null,
    basis varchar(1000) not null,
    duty varchar(1000) not null,
    objections varchar(1000) not null,
    posted_at datetime(6) not null,
    taken_down_at datetime(6) not null,
    reason varchar(20) character set ascii not null,
    explanation varchar(1000) not null,
    primary key (notice_id, number),
    constraint meeting_public_notice_edition_of foreign key (notice_id) references meeting_public_notice (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_publicity_breach (
    id varchar(36) character set ascii not null primary key,
    version bigint not null,
    notice_id varchar(36) character set ascii not null,
    community_id varchar(36) character set ascii not null,
    edition int not null,
    title varchar(200) not null,
    noticed_at datetime(6) not null,
    taken_down_at datetime(6) not null,
    words varchar(1000) not null,
    assessed_at datetime(6) null,
    assessed_by varchar(36) character set ascii null,
    is_to_be_notified boolean not null,
    assessment varchar(1000) not null,
    key meeting_publicity_breach_noticed (noticed_at),
    constraint meeting_publicity_breach_of foreign key (notice_id) references meeting_public_notice (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
