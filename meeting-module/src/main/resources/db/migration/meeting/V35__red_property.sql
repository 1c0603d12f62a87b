-- Meetings of the red-property programme (红色物业), a sub-type of any meeting.
alter table meeting_meeting
    add column red_property boolean not null default false;
