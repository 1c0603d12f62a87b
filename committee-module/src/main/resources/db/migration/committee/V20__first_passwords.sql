-- accounts that were opened together from a sheet, until their holders have chosen passwords of their own
alter table committee_account
    add column first_password_batch varchar(36) character set ascii null,
    add key committee_account_by_batch (first_password_batch, login);
