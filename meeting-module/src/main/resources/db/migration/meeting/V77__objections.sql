-- Objections to public notices. DOMAIN X16. Who objected is known, and shown to those who screen only.
create table meeting_notice_objection (
    id varchar(36) character set ascii not null primary key,
    version bigint not null,
    notice_id varchar(36) character set ascii not null,
    community_id varchar(36) character set ascii not null,
    edition int not null,
    state varchar(12) character set ascii not null,
    raised_at datetime(6) not null,
    answer_by datetime(6) not null,
    objection_words varchar(1000) not null,
    is_about_ownership boolean not null,
    objector_name varchar(100) not null,
    objector_contact varchar(100) not null,
    answered_at datetime(6) null,
    answered_by varchar(36) character set ascii null,
    answer_words varchar(1000) not null,
    key meeting_notice_objection_notice (notice_id, raised_at),
    constraint meeting_notice_objection_to foreign key (notice_id) references meeting_public_notice (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
