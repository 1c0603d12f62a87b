-- Persons are looked up by the beginning of their title.
create index committee_person_by_title on committee_person (display_name);
