-- Which matter carries out which decision of the owners. owners_vote_id names a vote of the committee module.
create table meeting_owners_decision (
    matter_id      varchar(36) character set ascii not null primary key,
    reserved_id    varchar(36) character set ascii not null,
    owners_vote_id varchar(36) character set ascii not null,
    key meeting_owners_decision_by_reserved (reserved_id),
    constraint meeting_owners_decision_matter foreign key (matter_id) references meeting_matter (id),
    constraint meeting_owners_decision_reserved foreign key (reserved_id) references meeting_matter (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
