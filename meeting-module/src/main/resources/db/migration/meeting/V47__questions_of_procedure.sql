-- How questions of procedure were answered by show of hands (A3), with the quorum at that moment. votes: PARTY=CHOICE,
-- separated by commas
create table meeting_motion (
    id          varchar(36) character set ascii  not null primary key,
    meeting     varchar(36) character set ascii  not null,
    kind        varchar(20) character set ascii  not null,
    text        varchar(300)                     not null,
    votes       varchar(200) character set ascii not null,
    chairs_vote varchar(10) character set ascii  null,
    quorum_rule varchar(2) character set ascii   not null,
    present     int                              not null,
    listed      int                              not null,
    recorded_by varchar(36) character set ascii  not null,
    recorded_at datetime(6)                      not null,
    key meeting_motion_by_meeting (meeting),
    constraint meeting_motion_meeting foreign key (meeting) references meeting_meeting (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
