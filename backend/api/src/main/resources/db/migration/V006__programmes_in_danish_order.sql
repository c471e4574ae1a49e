-- The list of programmes follows the Danish alphabet like that of families: Æ, Ø and Å last, not by their code points.
alter table programme alter column name type text collate "da-x-icu";
