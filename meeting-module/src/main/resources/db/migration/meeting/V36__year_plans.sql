-- The year's plan of joint meetings in its editions (DOMAIN P0): series that follow one rule, and each sitting of them.

create table meeting_year_plan (
    id                    varchar(36) character set ascii not null primary key,
    version               bigint                          not null,
    plan_level            varchar(10) character set ascii not null,
    place                 varchar(36) character set ascii not null,
    street                varchar(36) character set ascii not null,
    plan_year             int                             not null,
    edition               int                             not null,
    state                 varchar(12) character set ascii not null,
    drafted_by            varchar(36) character set ascii not null,
    drafted_at            datetime(6)                     not null,
    changes               int                             not null,
    approved_by           varchar(36) character set ascii null,
    approved_at           datetime(6)                     null,
    lower_allowed_by      varchar(36) character set ascii null,
    lower_allowed_at      datetime(6)                     null,
    lower_allowed_because varchar(500)                    not null,
    received_by           varchar(36) character set ascii null,
    received_at           datetime(6)                     null,
    -- one draft and one edition in force at a time
    is_draft              tinyint generated always as (if(state = 'DRAFT', 1, null)) stored,
    is_in_force           tinyint generated always as (if(state = 'APPROVED', 1, null)) stored,
    unique key meeting_year_plan_edition (place, plan_year, edition),
    unique key meeting_year_plan_draft (place, plan_year, is_draft),
    unique key meeting_year_plan_in_force (place, plan_year, is_in_force),
    key meeting_year_plan_by_street (street, plan_year, state)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_plan_series (
    id               varchar(36) character set ascii not null primary key,
    plan             varchar(36) character set ascii not null,
    number           int                             not null,
    red_property     boolean                         not null,
    frequency        varchar(10) character set ascii not null,
    month_of_quarter int                             not null,
    week             int                             not null,
    weekday          varchar(10) character set ascii not null,
    begins           varchar(5) character set ascii  not null,
    on_day_off       varchar(20) character set ascii not null,
    minutes          int                             not null,
    place            varchar(200)                    not null,
    key meeting_plan_series_by_plan (plan, number),
    constraint meeting_plan_series_of foreign key (plan) references meeting_year_plan (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table meeting_plan_series_compound (
    series   varchar(36) character set ascii not null,
    compound varchar(36) character set ascii not null,
    primary key (series, compound),
    key meeting_plan_series_by_compound (compound),
    constraint meeting_plan_series_compound_of foreign key (series) references meeting_plan_series (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- thread: the same sitting in every edition
create table meeting_planned_sitting (
    id               varchar(36) character set ascii not null primary key,
    series           varchar(36) character set ascii not null,
    thread           varchar(36) character set ascii not null,
    starts_at        datetime(6)                     not null,
    moved_by         varchar(36) character set ascii null,
    moved_at         datetime(6)                     null,
    moved_because    varchar(500)                    not null,
    meeting          varchar(36) character set ascii null,
    exempted_by      varchar(36) character set ascii null,
    exempted_at      datetime(6)                     null,
    exempted_because varchar(500)                    not null,
    key meeting_planned_sitting_by_series (series, starts_at),
    key meeting_planned_sitting_by_meeting (meeting),
    key meeting_planned_sitting_by_start (starts_at, meeting),
    constraint meeting_planned_sitting_of foreign key (series) references meeting_plan_series (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- how often a calendar program has to be told of another date, place or a cancellation (SEQUENCE of RFC 5545)
alter table meeting_meeting
    add column calendar_sequence   int         not null default 0,
    add column calendar_changed_at datetime(6) null,
    add key meeting_meeting_by_lock_limit (community, lock_by),
    add key meeting_meeting_by_notice_limit (community, notice_by);
