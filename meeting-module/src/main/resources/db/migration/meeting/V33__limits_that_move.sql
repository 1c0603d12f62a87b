-- What a new calendar may move is found by its limit.
alter table meeting_matter
    add key meeting_matter_by_limit (state, screen_by);

alter table meeting_minutes
    add key meeting_minutes_by_limit (state, countersign_by);
