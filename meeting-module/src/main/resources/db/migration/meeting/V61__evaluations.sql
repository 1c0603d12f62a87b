-- What those concerned say of a task that is done. DOMAIN D8. Slips and answers know nothing of each other.
create table meeting_evaluation (
    id                  varchar(36) character set ascii not null primary key,
    version             bigint                          not null,
    task_id             varchar(36) character set ascii not null,
    round               int                             not null,
    compound_id         varchar(36) character set ascii not null,
    community_id        varchar(36) character set ascii not null,
    lead_unit_id        varchar(36) character set ascii not null,
    title               varchar(100)                    not null,
    state               varchar(20) character set ascii not null,
    begun_at            datetime(6)                     not null,
    invite_by           datetime(6)                     not null,
    pass_percent        int                             not null,
    fewest_replies      int                             not null,
    invited             int                             not null,
    invited_by          varchar(36) character set ascii null,
    invited_at          datetime(6)                     null,
    closes_on           date                            null,
    closes_at           datetime(6)                     null,
    closed_at           datetime(6)                     null,
    result              varchar(20) character set ascii null,
    very_satisfied      int                             not null,
    satisfied           int                             not null,
    basically_satisfied int                             not null,
    dissatisfied        int                             not null,
    decision            varchar(20) character set ascii null,
    decided_by          varchar(36) character set ascii null,
    decided_at          datetime(6)                     null,
    reason              varchar(1000)                   not null,
    remedy_task_id      varchar(36) character set ascii null,
    unique key meeting_evaluation_round (task_id, round),
    key meeting_evaluation_remedy (remedy_task_id),
    key meeting_evaluation_state (state, closes_at),
    key meeting_evaluation_closed (community_id, closed_at),
    constraint meeting_evaluation_task foreign key (task_id) references meeting_task (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_evaluation_slip (
    token_digest  char(64) character set ascii    not null primary key,
    evaluation_id varchar(36) character set ascii not null,
    used          boolean                         not null,
    key meeting_evaluation_slip_round (evaluation_id, used),
    constraint meeting_evaluation_slip_of foreign key (evaluation_id) references meeting_evaluation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_evaluation_answer (
    id            varchar(36) character set ascii  not null primary key,
    evaluation_id varchar(36) character set ascii  not null,
    answered_on   date                             not null,
    level         varchar(20) character set ascii  not null,
    reasons       varchar(200) character set ascii not null,
    satisfaction  int                              null,
    safety        int                              null,
    environment   int                              null,
    civility      int                              null,
    convenience   int                              null,
    key meeting_evaluation_answer_round (evaluation_id, level),
    constraint meeting_evaluation_answer_of foreign key (evaluation_id) references meeting_evaluation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_evaluation_remark (
    id            varchar(36) character set ascii not null primary key,
    evaluation_id varchar(36) character set ascii not null,
    text          varchar(1000)                   not null,
    key meeting_evaluation_remark_round (evaluation_id),
    constraint meeting_evaluation_remark_of foreign key (evaluation_id) references meeting_evaluation (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
