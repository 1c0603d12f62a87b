-- The robots of group chats. Address and secret are sealed; the next post is no earlier than next_post_at, on whatever server.
create table committee_robot (
    id              varchar(36) character set ascii  not null primary key,
    organisation_id varchar(36) character set ascii  not null,
    kind            varchar(10) character set ascii  not null,
    name            varchar(80)                      not null,
    language        varchar(8) character set ascii   not null,
    sealed_address  varchar(900) character set ascii not null,
    sealed_secret   varchar(500) character set ascii not null,
    added_by        varchar(36) character set ascii  not null,
    added_at        datetime(6)                      not null,
    next_post_at    datetime(6)                      not null,
    key committee_robot_of_organisation (organisation_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

alter table committee_outbox_message
    add column robot varchar(36) character set ascii after person_id,
    add key committee_outbox_message_for_robot (robot, state, not_before);
