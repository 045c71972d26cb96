package org.orgscore.job.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orgscore.job.store.StoredFigures;

class APortfolioShowsNoFewPeopleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private long run;

    @Test
    void linesAddUpToTheTotal() {
        Portfolio portfolio = portfolio(line("a", DAY, 100, 40), line("b", DAY, 300, 20), line("c", DAY, 3, 90));

        double lines =
                portfolio.lines().stream().mapToDouble(PortfolioLine::headcount).sum();
        assertThat(portfolio.total().orElseThrow().headcount()).isEqualTo(lines).isEqualTo(403);
        assertThat(portfolio.total().orElseThrow().score().orElseThrow())
                .isEqualTo((100 * 40 + 300 * 20 + 3 * 90) / 403.0);
    }

    @Test
    void aSmallOrganisationTakesTheNextAlong() {
        Portfolio portfolio = portfolio(line("a", DAY, 100, 40), line("b", DAY, 30, 20), line("c", DAY, 3, 90));

        assertThat(portfolio.lines())
                .extracting(PortfolioLine::name)
                .containsExactly("a", "Other (small organisations)");
        assertThat(portfolio.lines().get(1).headcount()).isEqualTo(33);
    }

    @Test
    void oneSmallOrganisationAloneIsNotShownAtAll() {
        Portfolio portfolio = portfolio(line("c", DAY, 3, 90));

        assertThat(portfolio.total()).isEmpty();
        assertThat(portfolio.lines()).isEmpty();
        assertThat(portfolio.trend()).isEmpty();
        assertThat(PortfolioPage.of(portfolio)).doesNotContain(">90<").contains("Too few people");
    }

    @Test
    void aMoveOfFewPeopleIsNeitherAChangeNorAPointInTime() {
        Portfolio portfolio = portfolio(
                line("a", DAY, 100, 40),
                line("a", DAY.plusDays(1), 102, 60),
                line("b", DAY, 50, 10),
                line("b", DAY.plusDays(2), 80, 10));

        assertThat(portfolio.changes())
                .extracting(Portfolio.Change::organisation)
                .containsExactly("b");
        assertThat(portfolio.trend()).extracting(PortfolioLine::headcount).containsExactly(150.0, 182.0);
    }

    @Test
    void thePageIsWellFormedWhateverTheNames() throws Exception {
        Portfolio portfolio = portfolio(line("<a> & \"b\"", DAY, 100, 40));

        String page = PortfolioPage.of(portfolio).replace("<!DOCTYPE html>", "");

        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(page.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(page).contains("&lt;a&gt; &amp; &quot;b&quot;");
    }

    private static Portfolio portfolio(StoredFigures.Line... lines) {
        return Portfolio.of(List.of(lines), List.of(), 5, DAY.plusDays(3));
    }

    private StoredFigures.Line line(String organisation, LocalDate day, double headcount, double score) {
        return new StoredFigures.Line(
                ++run,
                organisation,
                day,
                headcount,
                headcount,
                Optional.of(0.0),
                Optional.of(score),
                Optional.of(score - 1),
                Optional.of(score + 1),
                0,
                headcount / 10,
                headcount / 5);
    }
}
