-- How a task was declined last, and how often.
alter table meeting_task
    add column declined_for      varchar(20) character set ascii null after state,
    add column declined_because  varchar(500)                    null after declined_for,
    add column declined_at       datetime(6)                     null after declined_because,
    add column decide_decline_by datetime(6)                     null after declined_at,
    add column declines          int                             not null default 0 after decide_decline_by;
