-- Which years' notices are entered; days of every other year are provisional.

create table committee_calendar_year (
    year       int          not null primary key,
    source     varchar(200) not null,
    entered_at datetime(6)  not null
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- A notice may name the last days of the year before, so a day remembers its notice.
alter table committee_calendar_day
    add column notice_year int not null default 2026,
    add key committee_calendar_day_by_notice (notice_year);

alter table committee_calendar_day
    alter column notice_year drop default;

insert into committee_calendar_year (year, source, entered_at) values
    (2025, '随产品提供，请按国务院办公厅的通知核对', '2025-01-01 00:00:00'),
    (2026, '随产品提供，请按国务院办公厅的通知核对', '2026-01-01 00:00:00');

insert into committee_calendar_day (day, working, note, notice_year) values
    ('2025-01-01', false, '元旦', 2025),
    ('2025-01-26',  true, '调休上班', 2025),
    ('2025-01-28', false, '春节', 2025),
    ('2025-01-29', false, '春节', 2025),
    ('2025-01-30', false, '春节', 2025),
    ('2025-01-31', false, '春节', 2025),
    ('2025-02-01', false, '春节', 2025),
    ('2025-02-02', false, '春节', 2025),
    ('2025-02-03', false, '春节', 2025),
    ('2025-02-04', false, '春节', 2025),
    ('2025-02-08',  true, '调休上班', 2025),
    ('2025-04-04', false, '清明节', 2025),
    ('2025-04-05', false, '清明节', 2025),
    ('2025-04-06', false, '清明节', 2025),
    ('2025-04-27',  true, '调休上班', 2025),
    ('2025-05-01', false, '劳动节', 2025),
    ('2025-05-02', false, '劳动节', 2025),
    ('2025-05-03', false, '劳动节', 2025),
    ('2025-05-04', false, '劳动节', 2025),
    ('2025-05-05', false, '劳动节', 2025),
    ('2025-05-31', false, '端午节', 2025),
    ('2025-06-01', false, '端午节', 2025),
    ('2025-06-02', false, '端午节', 2025),
    ('2025-09-28',  true, '调休上班', 2025),
    ('2025-10-01', false, '国庆节、中秋节', 2025),
    ('2025-10-02', false, '国庆节、中秋节', 2025),
    ('2025-10-03', false, '国庆节、中秋节', 2025),
    ('2025-10-04', false, '国庆节、中秋节', 2025),
    ('2025-10-05', false, '国庆节、中秋节', 2025),
    ('2025-10-06', false, '国庆节、中秋节', 2025),
    ('2025-10-07', false, '国庆节、中秋节', 2025),
    ('2025-10-08', false, '国庆节、中秋节', 2025),
    ('2025-10-11',  true, '调休上班', 2025);
