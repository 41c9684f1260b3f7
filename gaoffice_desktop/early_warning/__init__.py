"""민원처리 조기경보제와 사전예보제: alarms before limits, warnings of surges, forecasts."""
