// `npm run storybook`: the components live at http://127.0.0.1:6006.
import { install, turbo } from './install.mjs'

install()
turbo('dev', '--filter=@briefing-kit/docs...', '--ui=stream')
