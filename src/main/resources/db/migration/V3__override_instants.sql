alter table title_override alter column decided_on set data type varchar(40);
