-- Nothing of this run was ever judged: what it took in will be offered again.
with run as (
    delete from bron.run where run_id = @RunId and fase = 'openen' returning run_id
), werk as (
    delete from bron.werk using run where werk.run_id = run.run_id
), eenheid as (
    delete from bron.eenheid using run where eenheid.run_id = run.run_id
), quarantaine as (
    delete from bron.quarantaine using run where quarantaine.run_id = run.run_id
), envelop as (
    delete from bron.envelop using run where envelop.run_id = run.run_id
), aanbieding as (
    delete from bron.aanbieding using run where aanbieding.run_id = run.run_id
), bericht as (
    delete from bron.bericht using run where bericht.run_id = run.run_id returning bericht_id
), inhoud as (
    delete from bron.inhoud using bericht where inhoud.bericht_id = bericht.bericht_id
), bevinding as (
    delete from bron.bevinding using bericht where bevinding.bericht_id = bericht.bericht_id
), terug as (
    -- What it took from quarantaine waits there again.
    update bron.quarantaine q set toestand = 'open', hersteld_door_run = null
    from run where q.hersteld_door_run = run.run_id
    returning q.bericht_id, q.reden, q.tekst
), bericht_terug as (
    update bron.bericht b set uitkomst = 'quarantaine', reden = terug.reden, tekst = terug.tekst
    from terug where b.bericht_id = terug.bericht_id
)
select count(*) from run
