"""The list of charts: a new one is a file here and its name in this list."""

from typing import Any

from gui.charts import by_sector, casualties, compare, hour_weekday, time_bars, weapons, who_has_assessed
from gui.charts.chart import Chart

CHARTS: tuple[Chart[Any], ...] = (
    time_bars.CHART,
    compare.CHART,
    by_sector.CHART,
    hour_weekday.CHART,
    weapons.CHART,
    who_has_assessed.CHART,
    casualties.CHART,
)
CHART = {chart.name: chart for chart in CHARTS}
