-- The buildings whose owners alone vote, one in a line (CFG-30 vote.scope); empty: those of the whole compound. And the
-- documents that a proposal to the owners comes with (DOMAIN §5.2 D10).
alter table committee_owners_vote
    add column part varchar(1000) not null default '',
    add column documents varchar(1000) not null default '';
