-- A sheet between its check and its entry; its content goes once it is entered or a week old.

create table committee_import (
    id          varchar(36) character set ascii not null primary key,
    kind        varchar(20) character set ascii not null,
    person_id   varchar(36) character set ascii not null,
    file_name   varchar(120)                    not null,
    digest      char(64) character set ascii    not null,
    content     longblob                        null,
    uploaded_at datetime(6)                     not null,
    applied_at  datetime(6)                     null,
    entered     int                             not null,
    unchanged   int                             not null,
    version     int                             not null,
    key committee_import_by_person (person_id, uploaded_at),
    constraint committee_import_person foreign key (person_id) references committee_person (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
